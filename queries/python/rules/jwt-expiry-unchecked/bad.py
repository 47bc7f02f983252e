import jwt


def user_of(token, key):
    claims = jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})  # finding
    return claims["sub"]


def service(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], options={"require": ["sub"], "verify_aud": False})  # finding
