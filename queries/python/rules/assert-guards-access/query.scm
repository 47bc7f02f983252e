; Only what speaks of a user's rights, by name.
(assert_statement
  . (_) @condition
  (#match? @condition "(?i)^[^=!<>]*\\b(user|account|member|current_user|requester|principal|identity)s?(\\(\\))?\\.(is_(admin|staff|superuser|authenticated|active|owner)|has_(perm|perms|permission|role|scope)|can_\\w+|check_password)\\b|^(\\w+\\.)*(has_perms?|has_permission|check_permissions?|is_admin|is_authorized|is_allowed|verify_signature|check_password)\\(")) @finding
