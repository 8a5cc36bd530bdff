/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-jq+Ns/oZLQ79HBvvRrm/dvjhZYZ/nk4IYB415VJOPdQ=';
