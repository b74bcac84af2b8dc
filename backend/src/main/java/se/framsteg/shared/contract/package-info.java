/**
 * The published contract, put together at build time. The resources say what is served, the records say what is sent;
 * {@code contract/<room>.yaml} says it in words, with examples; the rules that hold for every operation (problems, headers,
 * versions, keys, sign-in) are written once here. See {@code docs/contract.md}.
 */
package se.framsteg.shared.contract;
