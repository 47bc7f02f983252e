from celery import Celery

SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
CELERY_TASK_SERIALIZER = "json"
FORMATS = ["pickle", "json"]

app = Celery("shop")
app.conf.update(accept_content=["json"], task_serializer="json")
