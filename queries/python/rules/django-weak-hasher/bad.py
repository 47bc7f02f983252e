PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher",  # finding
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
