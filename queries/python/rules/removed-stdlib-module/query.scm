; Those with a side to security: PEP 594 (gone in 3.13), and asyncore with its family (gone in 3.12). Who is ready for their absence knows.
(import_statement
  name: [(dotted_name) @name (aliased_import name: (dotted_name) @name)]
  (#any-of? @name "cgi" "cgitb" "crypt" "telnetlib" "nntplib" "pipes" "asyncore" "asynchat" "smtpd")
  (#not-inside? @finding "try_statement")
  (#not-inside? @finding "if_statement")) @finding

(import_from_statement
  module_name: (dotted_name) @name
  (#any-of? @name "cgi" "cgitb" "crypt" "telnetlib" "nntplib" "pipes" "asyncore" "asynchat" "smtpd")
  (#not-inside? @finding "try_statement")
  (#not-inside? @finding "if_statement")) @finding
