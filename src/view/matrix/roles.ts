/** What a frame's colour says; `plain` has the ink's own colour and no role. */
export type Role = 'query' | 'key' | 'value' | 'weight' | 'plain';
