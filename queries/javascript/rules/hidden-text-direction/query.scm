; Embeddings, overrides and isolates. The marks that right-to-left writing needs (U+200E, U+200F) are left alone, and so is the end of a
; range in a table of characters, another such character on the hyphen's other side.
([(comment) (string) (template_string) (regex)] @finding
  (#match? @finding "(^|[^-]|(^|[\x00-\x7F])-)[\u202A-\u202E\u2066-\u2069]($|[^-]|-($|[\x00-\x7F]))"))
