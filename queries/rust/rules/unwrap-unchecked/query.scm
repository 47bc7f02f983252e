; unsafe { values.first().unwrap_unchecked() }: what methods of this name give is an option.
(unsafe_block
  (block . (call_expression
    function: (field_expression value: (_) @value field: (field_identifier) @method)
    arguments: (arguments)) @finding .)
  (#eq? @method "unwrap_unchecked")
  (#match? @value "^[a-z_][\\w.]*\\.(first|last|first_mut|last_mut|get|get_mut|next|next_back|pop|pop_front|pop_back|front|back|checked_[a-z]+|peek|strip_prefix|strip_suffix|split_once|split_first|split_last|to_digit|take|ok)\\([\\w., &\'\"]*\\)$")
  (#not-match? @option "//|/\\*")
  (#not-inside? @option "safety-commented" "safety-told" "const-code")) @option

; A result is unwrapped only where its error can be printed, and the value may be one that needs the block.
(unsafe_block
  (block . (call_expression
    function: (field_expression value: (_) @value field: (field_identifier) @method)
    arguments: (arguments)) @finding .)
  (#eq? @method "unwrap_unchecked")
  (#not-match? @value "^[a-z_][\\w.]*\\.(first|last|first_mut|last_mut|get|get_mut|next|next_back|pop|pop_front|pop_back|front|back|checked_[a-z]+|peek|strip_prefix|strip_suffix|split_once|split_first|split_last|to_digit|take|ok)\\([\\w., &\'\"]*\\)$")
  (#not-match? @unwrapped "//|/\\*")
  (#not-inside? @unwrapped "safety-commented" "safety-told" "const-code")) @unwrapped
