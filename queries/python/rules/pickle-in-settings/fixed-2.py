from celery import Celery

SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
CELERY_TASK_SERIALIZER = "pickle"  # finding

app = Celery("shop")
app.conf.update(accept_content=["pickle"])  # finding
