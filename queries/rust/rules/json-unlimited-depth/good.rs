use serde::Deserialize;
use serde_json::{Deserializer, Value};

pub fn parse(body: &str) -> serde_json::Result<Value> {
    serde_json::from_str(body)
}

// The stack grows on demand.
pub fn deep(body: &str) -> serde_json::Result<Value> {
    let mut deserializer = Deserializer::from_str(body);
    deserializer.disable_recursion_limit();
    let deserializer = serde_stacker::Deserializer::new(&mut deserializer);
    Value::deserialize(deserializer)
}

pub fn stream(body: &[u8]) -> Vec<Value> {
    Deserializer::from_slice(body).into_iter::<Value>().flatten().collect()
}

pub fn exact(body: &str) -> serde_json::Result<Value> {
    let mut deserializer = Deserializer::from_str(body);
    let value = Value::deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

pub fn settings(text: &str) -> Result<Value, toml::de::Error> {
    toml::from_str(text)
}

pub fn limit(parser: &mut Parser, depth: usize) {
    parser.set_recursion_limit(depth);
}
