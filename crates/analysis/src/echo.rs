//! One weakness of one place is told once.

use std::sync::Arc;

use crate::finding::{Asks, Body, Step};
use crate::text;

/// A finding on its way: what it says, where its item begins, and the places of the document on the way.
pub(crate) type Draft = (Arc<Body>, usize, Vec<Step>);

/// One weakness of one place is told once: by the finding that knows its way, that can be fixed, that is surer; the others are echoes.
pub(crate) fn without_echoes(mut all: Vec<Draft>) -> (Vec<Draft>, Vec<Draft>) {
    let range = |(body, base, _): &Draft| body.range.start + base..body.range.end + base;
    let weight = |(body, _, steps): &Draft| (!steps.is_empty(), !body.rule.fixes.is_empty(), body.asks, body.confidence);
    let rank = |(body, _, _): &Draft| text::rank(&body.rule);
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
            let asks = all[at].0.asks.max(all[other].0.asks) > Asks::Nothing;
            let is_one_secret = text::are_one(&all[at].0.rule, &all[other].0.rule);
            if other == at || !meets || !(asks || is_one_secret) || all[other].0.rule.topic != all[at].0.rule.topic {
                continue;
            }
            if is_one_secret {
                let (mine, theirs) = ((rank(&all[at]), weight(&all[at])), (rank(&all[other]), weight(&all[other])));
                if theirs > mine || (theirs == mine && other < at) {
                    louder[at] = Some(other);
                    break;
                }
                continue;
            }
            let (mine, theirs) = (weight(&all[at]), weight(&all[other]));
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
