/* The one place where the foreign headers' DEFINE_GUID makes objects: no import library carries them on Linux. */
#include <initguid.h>

#include "sdk.h"
