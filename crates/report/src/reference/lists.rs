//! Lists that others publish, which coverage is told against.

/// OWASP Top 10 of 2021, in its order.
pub(super) const OWASP_2021: [(&str, &str); 10] = [
    ("A01:2021", "Broken access control"),
    ("A02:2021", "Cryptographic failures"),
    ("A03:2021", "Injection"),
    ("A04:2021", "Insecure design"),
    ("A05:2021", "Security misconfiguration"),
    ("A06:2021", "Vulnerable and outdated components"),
    ("A07:2021", "Identification and authentication failures"),
    ("A08:2021", "Software and data integrity failures"),
    ("A09:2021", "Security logging and monitoring failures"),
    ("A10:2021", "Server-side request forgery"),
];

/// OWASP Top 10 of 2025, in its order.
pub(super) const OWASP_2025: [(&str, &str); 10] = [
    ("A01:2025", "Broken access control"),
    ("A02:2025", "Security misconfiguration"),
    ("A03:2025", "Software supply chain failures"),
    ("A04:2025", "Cryptographic failures"),
    ("A05:2025", "Injection"),
    ("A06:2025", "Insecure design"),
    ("A07:2025", "Authentication failures"),
    ("A08:2025", "Software or data integrity failures"),
    ("A09:2025", "Security logging and alerting failures"),
    ("A10:2025", "Mishandling of exceptional conditions"),
];

/// CWE Top 25 of 2024, in its order.
pub(super) const CWE_2024: [(u16, &str); 25] = [
    (79, "Cross-site scripting"),
    (787, "Out-of-bounds write"),
    (89, "SQL injection"),
    (352, "Cross-site request forgery"),
    (22, "Path traversal"),
    (125, "Out-of-bounds read"),
    (78, "OS command injection"),
    (416, "Use after free"),
    (862, "Missing authorization"),
    (434, "Unrestricted upload of files of dangerous types"),
    (94, "Code injection"),
    (20, "Improper input validation"),
    (77, "Command injection"),
    (287, "Improper authentication"),
    (269, "Improper privilege management"),
    (502, "Deserialization of untrusted data"),
    (200, "Exposure of sensitive information"),
    (863, "Incorrect authorization"),
    (918, "Server-side request forgery"),
    (119, "Improper restriction of operations within a buffer"),
    (476, "NULL pointer dereference"),
    (798, "Hard-coded credentials"),
    (190, "Integer overflow or wraparound"),
    (400, "Uncontrolled resource consumption"),
    (306, "Missing authentication for a critical function"),
];
