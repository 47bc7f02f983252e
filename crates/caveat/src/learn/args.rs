//! The command line of what is learned.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum LearnCommand {
    /// Answer questions on a topic; without one, on what should come back or comes next
    Quiz(QuizOptions),
    /// Find out where you stand on a track: at most twelve questions
    Assess(AssessOptions),
    /// Recall what would soon be forgotten: a question, code to judge or a lab for each topic that is due
    Review(ReviewOptions),
    /// Say the next three things worth doing, and why
    Plan(PlanOptions),
    /// Read a topic's lesson
    Lesson(LessonOptions),
    /// Log that you know a topic
    Learned {
        /// The topic, such as `sql-injection`
        topic: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct QuizOptions {
    /// The topic, such as `sql-injection`
    pub(crate) topic: Option<String>,
    /// The language of the questions, such as `typescript` [default: that of the track or of most files here]
    #[arg(long)]
    pub(crate) language: Option<String>,
    /// How many questions at most
    #[arg(long, value_name = "N", default_value_t = caveat_learning::deck::COUNT as u16, value_parser = clap::value_parser!(u16).range(1..=100))]
    pub(crate) count: u16,
}

#[derive(Debug, Args)]
pub(crate) struct AssessOptions {
    /// The track, such as `backend-python` [default: that of the workspace's settings or for most files here]
    pub(crate) track: Option<String>,
    /// The language of the questions [default: that of the track]
    #[arg(long)]
    pub(crate) language: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ReviewOptions {
    /// The language of the questions [default: that of the track or of most files here]
    #[arg(long)]
    pub(crate) language: Option<String>,
    /// How many topics at most
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=100))]
    pub(crate) count: u16,
}

#[derive(Debug, Args)]
pub(crate) struct PlanOptions {
    /// The workspace, or a folder of it, whose findings count
    #[arg(default_value = ".", value_name = "PATH")]
    pub(crate) path: PathBuf,
    /// The track [default: that of the workspace's settings or for most files there]
    #[arg(long)]
    pub(crate) track: Option<String>,
    /// Print JSON, version 1 of a form described in docs/cli.md
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LessonOptions {
    /// The topic, such as `sql-injection`
    pub(crate) topic: String,
    /// The language whose fix comes first [default: that of most files here]
    #[arg(long)]
    pub(crate) language: Option<String>,
}
