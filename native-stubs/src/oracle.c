/*
 * Prints what a C compiler makes of the foreign headers, separated by tabs; README.md has the lines. Names come from
 * sdk/NAME.def, numbers from the headers.
 */
#include <stdio.h>
#include <string.h>

#include "methods.h"

static void print_struct(const StructType *type)
{
    printf("struct\t%s\t%zu\t%zu\n", type->name, type->size, type->alignment);
    for (const Field *field = type->fields; field->name; field++) {
        printf("field\t%s\t%s\t%zu\t%zu\n", type->name, field->name, field->offset, field->size);
        printf("kind\t%s\t%s\t%s\t%s\n", type->name, field->name, field->kind_name, field->type ? field->type->name : "");
    }
    if (type->foreign_size != type->size) printf("foreign\t%s\t%zu\n", type->name, type->foreign_size);
}

#define ENUM(TYPE, MEMBER) printf("enum\t%s\t%s\t%d\n", #TYPE, #MEMBER, (int)(MEMBER));
static void print_enums(void)
{
#include "sdk/enums.def"
}

/* Inherited ones first. */
static void print_slots(const char *name, const Interface *type)
{
    static const char *const unknown[] = {"QueryInterface", "AddRef", "Release"};
    if (type->base) {
        print_slots(name, type->base);
    } else {
        for (int i = 0; i < 3; i++) printf("slot\t%s\t%s\t%d\n", name, unknown[i], i);
    }
    for (const Method *method = methods; method->name; method++) {
        if (method->type == type) printf("slot\t%s\t%s\t%d\n", name, strstr(method->name, "::") + 2, method->slot);
    }
}

static void print_interface(const Interface *type)
{
    const GUID *iid = type->iid;
    const unsigned char *d = iid->Data4;
    printf("iid\t%s\t{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}\n", type->name, (unsigned)iid->Data1, iid->Data2,
        iid->Data3, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
    printf("slots\t%s\t%d\n", type->name, type->slots);
    print_slots(type->name, type);
}

/* Whose declaration of an interface the server is compiled against. */
static void print_sources(void)
{
#define TEXT_OF(macro) #macro
#define IS_ONE(macro) (TEXT_OF(macro)[0] == '1')
#define INTERFACE(I, BASE) printf("declared\t%s\t%s\n", #I, IS_ONE(OURS_##I##Vtbl) ? "ours" : "foreign");
#define FOREIGN(I)
#include "sdk/interfaces.def"
}

static void print_parameters(void)
{
    for (const Method *method = methods; method->name; method++) {
        printf("parameters\t%s\t%s\n", method->name, method->parameters);
    }
    for (const Function *function = functions; function->name; function++) {
        printf("slot\tWMVCore\t%s\t%d\n", strstr(function->name, "::") + 2, function->place);
        printf("parameters\t%s\t%s\n", function->name, function->parameters);
    }
}

int main(void)
{
    for (const StructType *const *type = struct_types; *type; type++) print_struct(*type);
    print_enums();
    for (Interface *const *type = interfaces; *type; type++) print_interface(*type);
    print_sources();
    print_parameters();
    return 0;
}
