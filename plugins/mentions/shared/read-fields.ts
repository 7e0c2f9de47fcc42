/** The fields that are read of each content type, by its uid; all that the configuration names unless somebody chose. */
export type ReadFields = Readonly<Record<string, readonly string[]>>;
