package se.framsteg.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.shared.problem.ProblemType;

class WhatADatabaseRefusesTest {

    @ParameterizedTest
    @CsvSource({
        "23503, INVALID_REQUEST",
        "23505, ALREADY_EXISTS",
        "40001, CHANGED_MEANWHILE",
        "40P01, CHANGED_MEANWHILE",
        "55P03, CHANGED_MEANWHILE",
        "08006, UNAVAILABLE",
        "53100, UNAVAILABLE",
        "57014, UNAVAILABLE"
    })
    void isToldInTheWordsOfWhoeverAsked(String state, ProblemType type) {
        RuntimeException failure = new IllegalStateException(new SQLException("a message with a row in it", state));

        assertThat(DatabaseProblems.of(failure).type()).isEqualTo(type);
    }

    @Test
    void orIsOurOwnMistake() {
        assertThat(DatabaseProblems.of(new SQLException("syntax", "42601"))).isNull();
    }
}
