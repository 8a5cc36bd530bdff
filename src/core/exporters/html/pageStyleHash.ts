/** The hash of the style in the page's policy; a test calculates it again, since core has no cryptography. */
export const pageStyleHash = 'sha256-KKlUvtmLn7q9+kmWkHnlQ4lgOuaKsQrDwZXeEwXSUqE=';
