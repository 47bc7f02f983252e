from celery import Celery

SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # finding
CELERY_TASK_SERIALIZER = "json"

app = Celery("shop")
app.conf.update(accept_content=["json"])
