package se.framsteg.certificate;

/**
 * Why a certificate is taken back or replaced; never shown outside the house.
 *
 * @param code from the action's reason list
 * @param version of that reason
 * @param note what else colleagues need to know; may be null
 */
public record CertificateReason(String code, int version, String note) {}
