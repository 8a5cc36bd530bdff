/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-PC5KREWmY2GUahxaUsKKF5+4R70I7sVHPB0cQrwQHBU=';
