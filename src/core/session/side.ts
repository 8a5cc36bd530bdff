/** The side has people and timeline: a column on a desk, a drawer on a tablet, a sheet on a phone. */
export type SideWidth = 'phone' | 'tablet' | 'desk';
export type FoldedRegion = 'people' | 'timeline';
