(call
  function: (_) @f
  (#resolves? @f
    "Crypto.Cipher.DES.new" "Crypto.Cipher.DES3.new" "Crypto.Cipher.ARC2.new" "Crypto.Cipher.ARC4.new"
    "Crypto.Cipher.Blowfish.new" "Crypto.Cipher.CAST.new" "Crypto.Cipher.XOR.new"
    "Cryptodome.Cipher.DES.new" "Cryptodome.Cipher.DES3.new" "Cryptodome.Cipher.ARC2.new" "Cryptodome.Cipher.ARC4.new"
    "Cryptodome.Cipher.Blowfish.new" "Cryptodome.Cipher.CAST.new"
    "cryptography.hazmat.primitives.ciphers.algorithms.ARC4"
    "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish"
    "cryptography.hazmat.primitives.ciphers.algorithms.CAST5"
    "cryptography.hazmat.primitives.ciphers.algorithms.IDEA"
    "cryptography.hazmat.primitives.ciphers.algorithms.SEED"
    "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES"
    "cryptography.hazmat.decrepit.ciphers.algorithms.ARC4"
    "cryptography.hazmat.decrepit.ciphers.algorithms.Blowfish"
    "cryptography.hazmat.decrepit.ciphers.algorithms.CAST5"
    "cryptography.hazmat.decrepit.ciphers.algorithms.IDEA"
    "cryptography.hazmat.decrepit.ciphers.algorithms.RC2"
    "cryptography.hazmat.decrepit.ciphers.algorithms.SEED"
    "cryptography.hazmat.decrepit.ciphers.algorithms.TripleDES")) @finding
