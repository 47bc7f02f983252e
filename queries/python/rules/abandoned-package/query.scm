; js2py: CVE-2024-28397. Flask-JWT: keeps PyJWT below 1.5, CVE-2017-11424. Only names that no maintained fork shares.
(import_statement
  name: [(dotted_name . (identifier) @name) (aliased_import name: (dotted_name . (identifier) @name))]
  (#any-of? @name "js2py" "flask_jwt")) @finding

(import_from_statement
  module_name: (dotted_name . (identifier) @name)
  (#any-of? @name "js2py" "flask_jwt")) @finding

; PyPDF2: CVE-2023-36464. It goes on as pypdf, with the same names.
(import_from_statement
  module_name: (dotted_name . (identifier) @name @renamed)
  (#eq? @name "PyPDF2")
  (#not-inside? @finding "try_statement")) @finding
(import_statement
  name: [(dotted_name . (identifier) @name) (aliased_import name: (dotted_name . (identifier) @name @renamed))]
  (#eq? @name "PyPDF2")
  (#not-inside? @finding "try_statement")) @finding
