; folder.join(file.name()), with the name also seen through variables: the model gives it a type of its own.
(call_expression
  function: (field_expression field: (field_identifier) @join)
  arguments: (arguments . (_) @leaf .)
  (#eq? @join "join")
  (#type? @leaf "zip::EntryName" "tar::EntryPath")) @finding

; path.push(file.name()), of a path and not of a list
(call_expression
  function: (field_expression value: (_) @path field: (field_identifier) @push)
  arguments: (arguments . (_) @leaf .)
  (#eq? @push "push")
  (#type? @path "std::path::PathBuf")
  (#type? @leaf "zip::EntryName" "tar::EntryPath")) @finding

; In a loop over an archive's entries, whose variable has no type here.
(for_expression
  pattern: (identifier) @entry
  value: (try_expression (call_expression function: (_) @entries))
  body: (block
    (let_declaration
      pattern: (identifier) @inner
      value: (try_expression (identifier) @outer))
    [
      (let_declaration value: (call_expression
        function: (field_expression field: (field_identifier) @join)
        arguments: (arguments
          . (try_expression
            (call_expression
              function: (field_expression
                value: (identifier) @used
                field: (field_identifier) @path))) @leaf .)) @finding)
      (expression_statement (try_expression (call_expression arguments: (arguments . (call_expression
        function: (field_expression field: (field_identifier) @join)
        arguments: (arguments
          . (try_expression
            (call_expression
              function: (field_expression
                value: (identifier) @used
                field: (field_identifier) @path))) @leaf .)) @finding))))
    ])
  (#eq? @join "join")
  (#eq? @path "path")
  (#eq? @entry @outer)
  (#eq? @inner @used)
  (#resolves? @entries "tar::Archive.entries" "tar::Archive.entries_with_seek" "tokio_tar::Archive.entries"))
