/** What the page's policy knows its style by; a test computes it again (core has no cryptography). */
export const pageStyleHash = 'sha256-PC5KREWmY2GUahxaUsKKF5+4R70I7sVHPB0cQrwQHBU=';
