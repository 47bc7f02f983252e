import jwt


def user_of(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp", "sub"]})


def service(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], audience="orders", leeway=30)


def settings(load):
    return load(options={"verify_exp": False})
