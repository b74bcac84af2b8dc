package se.framsteg.shared.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of an answer: it is left out when there is nothing to tell. Without it the contract promises that the field
 * is always there, and whoever builds a client need not ask.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface MayBeAbsent {}
