# Plays one session with a fresh log.
file(REMOVE ${LOG})
execute_process(COMMAND ${RUNNER} --log ${LOG} ${SERVER} ${SESSION}
                RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the session failed: ${result}")
endif()
