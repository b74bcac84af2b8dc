package se.framsteg.shared.contract;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The fields that records mark as {@link MayBeAbsent}, by the names they have in the contract. */
final class AbsentFields {

    private static final DotName JSON_PROPERTY = DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");

    private final Set<String> fields = new HashSet<>();

    AbsentFields(IndexView index) {
        for (AnnotationInstance mark : index.getAnnotations(MayBeAbsent.class)) {
            if (mark.target().kind() == AnnotationTarget.Kind.FIELD) {
                FieldInfo field = mark.target().asField();
                fields.add(key(schemaName(field.declaringClass()), propertyName(field)));
            }
        }
    }

    boolean contains(String schema, String property) {
        return fields.contains(key(schema, property));
    }

    private static String schemaName(ClassInfo type) {
        return named(type.declaredAnnotation(Schema.class), "name", type.simpleName());
    }

    private static String propertyName(FieldInfo field) {
        return named(field.annotation(JSON_PROPERTY), "value", field.name());
    }

    private static String named(AnnotationInstance annotation, String member, String otherwise) {
        return annotation == null || annotation.value(member) == null
                ? otherwise
                : annotation.value(member).asString();
    }

    private static String key(String schema, String property) {
        return schema + "." + property;
    }
}
