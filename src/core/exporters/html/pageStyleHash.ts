/** What the page's policy knows its style by; a test computes it again (core has no cryptography). */
export const pageStyleHash = 'sha256-yT53+CS/sLZe3eQOoivN562AQ4PX1EA7OMdfAEAJCiU=';
