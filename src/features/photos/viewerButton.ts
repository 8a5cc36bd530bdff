/** For the viewer's dark background; touch target size at any width. */
export const viewerButton =
  'size-target! text-viewer-ink aria-disabled:text-[#6e6e6e] forced-colors:border forced-colors:border-[ButtonBorder] forced-colors:aria-disabled:border-[GrayText] forced-colors:aria-disabled:text-[GrayText]';
