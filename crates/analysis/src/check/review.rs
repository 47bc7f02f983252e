//! Lessons that nobody has looked at for too long.

use caveat_catalog::{Catalog, Lesson, Problem};

use crate::facts::Date;

/// What to say of a lesson whose last review is longer ago than the curriculum wants, or is still to come. It is no mistake: the lesson is
/// as good as it was.
pub fn overdue(catalog: &Catalog, lesson: &Lesson, today: Date) -> Option<Problem> {
    let days = i64::from(catalog.curriculum.review_days);
    // The loader has told of a date that is none.
    let reviewed: Date = lesson.front.reviewed.parse().ok()?;
    let age = today.days() - reviewed.days();
    let message = match age {
        ..-1 => format!("the lesson was last reviewed on {reviewed}, which is still to come"),
        age if age > days => format!("the lesson was last reviewed on {reviewed}, {age} days ago; it should be every {days}"),
        _ => return None,
    };
    Some(Problem::new(&lesson.file, 0, message, "check its claims, samples and references, then set `reviewed`"))
}
