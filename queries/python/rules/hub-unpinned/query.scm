; A local folder is left out where its path is written here.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @name)
  (#any-of? @method "from_pretrained")
  (#not-value? @name "/^([.~\\/]|[A-Za-z]:)/")
  (#not-match? @name "(?i)path|dir|folder|checkpoint|^(self|cls)$")
  (#no-argument? @finding "revision")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  (#any-of? @method "from_pretrained")
  (#argument? @finding "revision" "revision")
  (#constant? "revision")
  (#not-value? "revision" "/^[0-9a-f]{40}$/")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "datasets.load_dataset" "datasets.load.load_dataset" "huggingface_hub.hf_hub_download" "huggingface_hub.snapshot_download"
    "huggingface_hub.file_download.hf_hub_download")
  (#no-argument? @finding "revision")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "datasets.load_dataset" "datasets.load.load_dataset" "huggingface_hub.hf_hub_download" "huggingface_hub.snapshot_download"
    "huggingface_hub.file_download.hf_hub_download")
  (#argument? @finding "revision" "revision")
  (#constant? "revision")
  (#not-value? "revision" "/^[0-9a-f]{40}$/")) @finding

; torch.hub takes a branch or tag behind a colon
(call
  function: (_) @f
  arguments: (argument_list . (string) @name)
  (#resolves? @f "torch.hub.load")
  (#not-match? @name ":[0-9a-f]{40}[\"']$")
  (#no-argument? @finding "source")) @finding
