; Fine for games, samples, tests and delays, so the confidence is low. What is named after a secret is for random-secret.
(call
  function: [(attribute attribute: (identifier) @method) (identifier) @method] @f
  (#resolves? @f
    "random.random" "random.randint" "random.randrange" "random.choice" "random.choices" "random.sample" "random.uniform"
    "random.triangular" "random.getrandbits" "random.randbytes")) @finding

; A generator of one's own
(call
  function: [(attribute attribute: (identifier) @method) (identifier) @method] @f
  arguments: (argument_list) @none
  (#resolves? @f "random.Random")
  (#eq? @none "()")) @finding
