/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-UYFBCzO+5Cytn+2RwIENcazHRUNYHo35K8yP5t5R0CM=';
