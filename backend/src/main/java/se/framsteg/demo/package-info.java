/**
 * A made-up county with life in it, told through the services of the other rooms, never by SQL: what the demo shows is what
 * the product does. The same every time, with dates counted from today. Only outside production; the text of the county is
 * {@code demo/county.yaml}, and no name, number or address in it belongs to anybody.
 */
package se.framsteg.demo;
