; Embeddings, overrides and isolates. The marks that right-to-left writing needs (U+200E, U+200F) are left alone.
([(comment) (string) (template_string) (regex)] @finding
  (#match? @finding "[\u202A-\u202E\u2066-\u2069]"))
