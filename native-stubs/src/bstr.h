/* BSTR: oleaut32's on Windows; on other systems ours, exported under the real names. */
#ifndef STUBS_BSTR_H
#define STUBS_BSTR_H

#include "known.h"

/* "Method.parameter" as a BSTR of its own. */
BSTR known_string(const Known *known, const char *parameter);

#endif
