/** A document that is larger is refused before it is parsed; the largest public feeds hold a third of it. */
export const CAP_DOCUMENT_BYTES_MAX = 64 * 1024 * 1024;
/** How deep elements or JSON values may lie within each other. */
export const CAP_DEPTH_MAX = 64;
/** Elements, or JSON values, of one document. */
export const CAP_NODES_MAX = 1_000_000;
/** Attributes of one element. */
export const CAP_ATTRIBUTES_MAX = 256;
/** Alerts that are read of one document. */
export const CAP_ALERTS_MAX = 20_000;
/** Findings that are kept of one document; the rest is counted in one last finding. */
export const CAP_FINDINGS_MAX = 500;
/** The beginning of a file within which its encoding is declared. */
export const ENCODING_HEAD_BYTES_MAX = 1024;
/** A value that is shown in a finding is cut to this. */
export const SHOWN_CHARS_MAX = 80;
/** Pairs of edges of one polygon that are compared to see whether it crosses itself. */
export const EDGE_PAIRS_MAX = 2_000_000;
/** Vertices above which a polygon is called detailed: editors recommend fewer, and phones are slow with more. */
export const POLYGON_VERTICES_RECOMMENDED_MAX = 100;
/** Half of the Earth's circumference: a circle cannot be wider. */
export const CIRCLE_RADIUS_KM_MAX = 20_037;
/** An alert that says that it was sent later than this after the present is from the future. */
export const CLOCK_SKEW_MS_MAX = 10 * 60 * 1000;
