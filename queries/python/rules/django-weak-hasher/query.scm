; The first of the list hashes new passwords; further ones only read what is stored. Settings for tests have it on purpose.
(assignment
  left: (identifier) @name
  right: [
    (list . (string (string_content) @hasher) @first @finding)
    (tuple . (string (string_content) @hasher) @first @finding)
  ]
  (#eq? @name "PASSWORD_HASHERS")
  (#match? @hasher "hashers\\.(MD5|SHA1|UnsaltedMD5|UnsaltedSHA1|Crypt)PasswordHasher$")
  (#not-inside? @name "if_statement"))
