# A text that is no number comes back from the helper as it is.
from django.http import HttpResponse
from django.views import View

PER_PAGE = 20


def page_number(text):
    try:
        return max(int(text), 1)
    except (TypeError, ValueError):
        return text


class GuestbookView(View):
    heading = "Guestbook"

    def entries(self, page):
        if not isinstance(page, int):
            return []
        return range((page - 1) * PER_PAGE, page * PER_PAGE)

    def get(self, request):
        page = page_number(request.GET.get("page", "1"))
        parts = [f"<h1>{self.heading}</h1>", f"<p>Page {page}</p>"]
        for entry in self.entries(page):
            parts.append(f"<article>Entry number {entry}</article>")
        return HttpResponse("\n".join(parts))  # weakness
