//! One weakness of one place is told once.

use std::sync::Arc;

use caveat_catalog::rule::Confidence;

use crate::finding::{Asks, Body, Step};
use crate::text;

/// A finding on its way: what it says, where its item begins, and the places of the document on the way.
pub(crate) type Draft = (Arc<Body>, usize, Vec<Step>);

/// One weakness of one place is told once: by a finding that is more than worth a look, that knows its way, that can be fixed, that is
/// surer; the others are echoes.
pub(crate) fn without_echoes(mut all: Vec<Draft>) -> (Vec<Draft>, Vec<Draft>) {
    let range = |(body, base, _): &Draft| body.range.start + base..body.range.end + base;
    let is_faint = |(body, ..): &Draft| body.confidence == Confidence::Low;
    let weight = |draft: &Draft| {
        let (body, _, steps) = draft;
        (!is_faint(draft), !steps.is_empty(), !body.rule.fixes.is_empty(), body.asks, body.confidence)
    };
    let mut louder: Vec<Option<usize>> = vec![None; all.len()];
    for at in 0..all.len() {
        let own = range(&all[at]);
        // What may meet it starts before its end.
        for other in 0..all.len() {
            let there = range(&all[other]);
            if there.start >= own.end && there.start > own.start {
                break;
            }
            let meets = there.start <= own.start && own.end <= there.end || own.start <= there.start && there.end <= own.end;
            let (own, its) = (&all[at].0, &all[other].0);
            let asks = own.asks.max(its.asks) > Asks::Nothing;
            let is_one_secret = text::are_one(&own.rule, &its.rule);
            let is_fainter = is_faint(&all[at]) != is_faint(&all[other]);
            if other == at || !meets || !(asks || is_one_secret || is_fainter) || own.rule.topic != its.rule.topic {
                continue;
            }
            // Of one secret, the rule that knows its kind tells most.
            let rank = |body: &Body| if is_one_secret { text::rank(&body.rule) } else { 0 };
            let (mine, theirs) = ((rank(own), weight(&all[at])), (rank(its), weight(&all[other])));
            if theirs > mine || (theirs == mine && other < at) {
                louder[at] = Some(other);
                break;
            }
        }
    }
    for at in 0..all.len() {
        // The one that is told is as sure as the surest of them.
        let (Some(other), confidence) = (louder[at], all[at].0.confidence) else { continue };
        if confidence > all[other].0.confidence && all[at].2.is_empty() == all[other].2.is_empty() {
            let mut body = Body::clone(&all[other].0);
            body.confidence = confidence;
            all[other].0 = Arc::new(body);
        }
    }
    let (told, echoes): (Vec<_>, Vec<_>) = all.into_iter().zip(louder).partition(|(_, louder)| louder.is_none());
    let drafts = |list: Vec<(Draft, Option<usize>)>| list.into_iter().map(|(draft, _)| draft).collect();
    (drafts(told), drafts(echoes))
}
