use axum::extract::Path;
use axum::http::StatusCode;
use ldap3::{LdapConn, Scope, dn_escape, ldap_escape};

fn find(uid: &str) -> ldap3::result::Result<usize> {
    let mut ldap = LdapConn::new("ldap://localhost:389")?;
    let filter = format!("(&(objectClass=person)(uid={}))", ldap_escape(uid));
    let found = ldap.search("ou=people,dc=shop", Scope::Subtree, &filter, vec!["cn"])?;
    Ok(found.0.len())
}

pub async fn person(Path(uid): Path<String>) -> StatusCode {
    match find(&uid) {
        Ok(1) => StatusCode::OK,
        _ => StatusCode::NOT_FOUND,
    }
}

pub async fn remove(Path(uid): Path<String>) -> StatusCode {
    let mut ldap = LdapConn::new("ldap://localhost:389").unwrap();
    let name = format!("uid={},ou=people,dc=shop", dn_escape(uid));
    match ldap.delete(&name) {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::NOT_FOUND,
    }
}

pub async fn number(Path(number): Path<u32>) -> StatusCode {
    let mut ldap = LdapConn::new("ldap://localhost:389").unwrap();
    let found = ldap.search("ou=people,dc=shop", Scope::Subtree, &format!("(employeeNumber={number})"), vec!["cn"]);
    if found.is_ok() { StatusCode::OK } else { StatusCode::NOT_FOUND }
}
