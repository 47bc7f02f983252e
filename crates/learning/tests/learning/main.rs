//! What is asked, brought back and planned, and how learners fare over a year.

mod asking;
mod learners;
mod planning;
mod support;
