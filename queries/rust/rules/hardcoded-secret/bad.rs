use std::sync::LazyLock;

const API_KEY: &str = "k7Qe29fLx0Zt81Vb5nRw"; // finding
static JWT_SECRET: &[u8] = b"7h3-q41ck_br0wn-f0x"; // finding

pub struct Database {
    pub host: String,
    pub password: String,
}

pub fn database() -> Database {
    Database {
        host: "db.internal".to_string(),
        password: "Tr0ub4dor&3".to_string(), // finding
    }
}

pub fn client() -> Client {
    let auth_token = String::from("9f86d081884c7d659a2feaa0c55ad015"); // finding
    let user = "reports";
    Client::connect(user, auth_token)
}

pub fn unlock(vault: &mut Vault) {
    let passphrase = r"c0rrect-h0rse-b4ttery"; // finding
    vault.open(passphrase);
}
