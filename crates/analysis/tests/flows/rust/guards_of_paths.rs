// Each component of a path that is looked at says something of the path; half a check does not keep it in its folder.
use std::fs;
use std::path::{Component, Path, PathBuf};

use axum::extract::Path as Route;

const ROOT: &str = "/srv/reports";

fn below(root: &Path, name: &str) -> Option<PathBuf> {
    let mut path = root.to_path_buf();
    for part in Path::new(name).components() {
        match part {
            Component::Normal(part) => path.push(part),
            _ => return None,
        }
    }
    Some(path)
}

async fn built(Route(name): Route<String>) -> Option<Vec<u8>> {
    let path = below(Path::new(ROOT), &name)?;
    fs::read(path).ok() // safe
}

async fn looked_at(Route(name): Route<String>) -> Option<Vec<u8>> {
    for part in Path::new(&name).components() {
        if !matches!(part, Component::Normal(_) | Component::CurDir) {
            return None;
        }
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // safe
}

async fn refused(Route(name): Route<String>) -> Option<Vec<u8>> {
    for part in Path::new(&name).components() {
        match part {
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
            _ => {}
        }
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // safe
}

async fn refused_in_part(Route(name): Route<String>) -> Option<Vec<u8>> { // source
    for part in Path::new(&name).components() {
        if matches!(part, Component::ParentDir) {
            return None;
        }
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // sink rust/untrusted-path
}

async fn left_early(Route(name): Route<String>) -> Option<Vec<u8>> { // source
    for part in Path::new(&name).components() {
        match part {
            Component::Normal(_) => {}
            _ => break,
        }
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // sink rust/untrusted-path
}

async fn letters(Route(name): Route<String>) -> Option<Vec<u8>> {
    for letter in name.chars() {
        if !letter.is_ascii_alphanumeric() {
            return None;
        }
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // safe
}

async fn up(Route(name): Route<String>) -> Option<Vec<u8>> { // source
    if name.contains("..") {
        return None;
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // sink rust/untrusted-path
}

async fn up_in_text(Route(name): Route<String>) -> Option<Vec<u8>> {
    if name.contains("..") {
        return None;
    }
    fs::read(format!("{ROOT}/{name}")).ok() // safe
}

async fn up_and_root(Route(name): Route<String>) -> Option<Vec<u8>> {
    if name.contains("..") || Path::new(&name).is_absolute() {
        return None;
    }
    fs::read(Path::new(ROOT).join(&name)).ok() // safe
}

async fn none_leads_up(Route(name): Route<String>) -> Option<Vec<u8>> { // source
    let path = Path::new(&name);
    if path.components().any(|part| matches!(part, Component::ParentDir)) {
        return None;
    }
    fs::read(Path::new(ROOT).join(path)).ok() // sink rust/untrusted-path
}

async fn as_text(Route(name): Route<String>) -> Option<Vec<u8>> { // source
    let path = Path::new(ROOT).join(&name).canonicalize().ok()?; // step
    if !path.to_string_lossy().starts_with(ROOT) {
        return None;
    }
    fs::read(path).ok() // sink rust/untrusted-path
}

// What the one piece is says nothing of the other.
async fn verb(Route(line): Route<String>) -> Option<Vec<u8>> { // source
    match line.split_once(' ') {
        Some(("GET", name)) => fs::read(name).ok(), // sink rust/untrusted-path
        _ => None,
    }
}
