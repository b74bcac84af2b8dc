/**
 * What can be validated: programmes in versions, with areas, units, learning outcomes and criteria. A catalogue comes as a
 * file ({@code catalogue.file}), is taken in as one programme version ({@code catalogue.intake}) and read unit by unit
 * ({@code catalogue.unit}).
 *
 * <p>It promises that what is settled never changes: a unit that somebody has been measured against reads the same in ten
 * years, and its programme version carries the hash to prove it. Whoever needs other words makes a new version.
 *
 * <p>It never holds anything about a person, and never decides on anybody's validation.
 */
package se.framsteg.catalogue;
