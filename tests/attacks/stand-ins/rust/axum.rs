//! Stands in for the crate `axum`: the types that its handlers take and answer. Extractors hold what was decoded already.

pub mod extract {
    //! What a request brings.

    /// The query string's values.
    pub struct Query<T>(pub T);
}

pub mod response {
    //! What a handler answers.

    /// A body that is sent as HTML.
    pub struct Html<T>(pub T);
}

/// A body that is sent as JSON.
pub struct Json<T>(pub T);

pub mod http {
    //! Status codes and headers.

    /// The status of an answer.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct StatusCode(pub u16);

    impl StatusCode {
        /// 400.
        pub const BAD_REQUEST: Self = Self(400);
        /// 403.
        pub const FORBIDDEN: Self = Self(403);
        /// 500.
        pub const INTERNAL_SERVER_ERROR: Self = Self(500);
    }

    /// A header's value: bytes without control characters, of which `to_str` answers visible ASCII only.
    pub struct HeaderValue(Vec<u8>);

    impl HeaderValue {
        /// The text.
        ///
        /// # Errors
        /// For anything but visible ASCII, blanks and tabs.
        pub fn to_str(&self) -> Result<&str, ToStrError> {
            if self.0.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\t')) {
                return std::str::from_utf8(&self.0).map_err(|_| ToStrError);
            }
            Err(ToStrError)
        }
    }

    /// The value is no visible ASCII.
    #[derive(Debug)]
    pub struct ToStrError;

    /// Headers by their names, in lower case.
    #[derive(Default)]
    pub struct HeaderMap(Vec<(String, HeaderValue)>);

    impl HeaderMap {
        /// Those of a request, as a server has read them.
        pub fn of(headers: &[(&str, &[u8])]) -> Self {
            Self(headers.iter().map(|(name, value)| (name.to_lowercase(), HeaderValue(value.to_vec()))).collect())
        }

        /// The first of this name.
        pub fn get(&self, name: &str) -> Option<&HeaderValue> {
            self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value)
        }
    }
}
