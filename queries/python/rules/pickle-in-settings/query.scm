; Celery: what workers accept, and what is sent
(assignment
  left: [(identifier) @name (attribute attribute: (identifier) @name)]
  right: [(string) @format (list (string) @format) (tuple (string) @format) (set (string) @format)]
  (#any-of? @name
    "CELERY_ACCEPT_CONTENT" "CELERY_TASK_SERIALIZER" "CELERY_RESULT_SERIALIZER" "CELERY_RESULT_ACCEPT_CONTENT" "accept_content"
    "task_serializer" "result_serializer")
  (#value? @format "pickle" "application/x-python-serialize")) @finding

(keyword_argument
  name: (identifier) @name
  value: [(string) @format (list (string) @format) (tuple (string) @format) (set (string) @format)]
  (#any-of? @name "accept_content" "task_serializer" "result_serializer")
  (#value? @format "pickle" "application/x-python-serialize")) @finding

; Django: sessions
(assignment
  left: (identifier) @name
  right: (string) @serializer
  (#eq? @name "SESSION_SERIALIZER")
  (#value? @serializer "/PickleSerializer$/")) @finding
