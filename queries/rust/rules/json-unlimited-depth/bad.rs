use serde::Deserialize;
use serde_json::{Deserializer, Value};
use std::io::Read;

pub fn parse(body: &str) -> serde_json::Result<Value> {
    let mut deserializer = Deserializer::from_str(body);
    deserializer.disable_recursion_limit(); // finding
    Value::deserialize(&mut deserializer)
}

pub fn read(reader: impl Read) -> serde_json::Result<Value> {
    let mut input = serde_json::Deserializer::from_reader(reader);
    input.disable_recursion_limit(); // finding
    let value = Value::deserialize(&mut input)?;
    input.end()?;
    Ok(value)
}
