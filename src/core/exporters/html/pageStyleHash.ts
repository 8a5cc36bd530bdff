/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-GLYAwOyI2HtwneCzP8ogThMObV1RHjXhX9qa+3NXsK4=';
