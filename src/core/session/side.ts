/** Names and dates stand in a column on a desk, in a drawer on a tablet, in a sheet on a phone. */
export type SideWidth = 'phone' | 'tablet' | 'desk';
export type FoldedRegion = 'people' | 'timeline';
